package practicecloud.faults;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;

/// One of Azure's limits: a bucket of tokens that is refilled all the time.
///
/// @param bucket whose bucket it is and for what
/// @param rate   how much it holds
/// @param told   how answers speak of it
record Limit(String bucket, Rate rate, Told told) {

    /// @param size      tokens in a full bucket
    /// @param perSecond tokens that come back each second
    record Rate(double size, double perSecond) {

        /// So many in so much time, as providers say it.
        static Rate within(int number, Duration time) {
            return new Rate(number, number / (double) time.toSeconds());
        }

        Rate times(int factor) {
            return new Rate(size * factor, perSecond * factor);
        }

        /// Whole seconds until there is a token again.
        long wait(double tokens) {
            return (long) Math.max(1, Math.ceil((1 - tokens) / perSecond));
        }
    }

    /// @param remaining the header with what is left; empty where Azure has none
    /// @param code      of the refusal
    /// @param words     of the refusal, from the seconds to wait
    /// @param more      what else each answer says
    record Told(Optional<String> remaining, String code, UnaryOperator<String> words, UnaryOperator<Reply> more) {

        static Told of(Optional<String> remaining, String code, UnaryOperator<String> words) {
            return new Told(remaining, code, words, UnaryOperator.identity());
        }
    }

    Reply counted(Reply reply, double tokens) {
        var left = Long.toString((long) Math.max(0, tokens));
        return told.more()
                .apply(told.remaining().map(name -> reply.with(name, left)).orElse(reply));
    }

    Reply refused(double tokens) {
        var wait = Long.toString(rate.wait(tokens));
        return Refusal.of(429, told.code(), told.words().apply(wait)).reply().with("Retry-After", wait);
    }
}
