package groundwork.report;

import groundwork.access.Operation;
import groundwork.choices.Words;
import groundwork.preview.price.Amount;
import groundwork.terms.Json;
import groundwork.tryout.Cell;
import groundwork.tryout.Check;
import groundwork.tryout.Mend;
import groundwork.tryout.Outcome;
import groundwork.tryout.live.Cause;
import groundwork.tryout.live.Evidence;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.Probe;
import groundwork.tryout.live.ProbeResult;
import groundwork.tryout.live.Quote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Who can do which work, and what was tried for real, as JSON of schema `groundwork/tryout/1`; see
/// `docs/reference/json.md`.
public final class TryoutReport {

    public static final String SCHEMA = "groundwork/tryout/1";

    private TryoutReport() {}

    public static Json json(Evidence evidence) {
        var matrix = evidence.matrix();
        return Json.object(
                "schema",
                SCHEMA,
                "workspace",
                matrix.workspace(),
                "allWorks",
                matrix.allWorks(),
                "cells",
                Json.array(matrix.cells().stream().map(TryoutReport::cell)),
                "notes",
                Json.array(matrix.notes().stream().map(Json::of)),
                "price",
                evidence.quote().map(TryoutReport::price).orElse(Json.NULL),
                "tried",
                Json.array(evidence.tried().stream().map(tried -> tried(tried, evidence.quote()))));
    }

    private static Json price(Quote quote) {
        var prices = quote.prices();
        Json json = Json.object("currency", prices.currency());
        return prices.missing().isPresent()
                ? json.with("missing", Json.of(prices.missing().get()))
                : json.with("date", Json.of(prices.date().toString()))
                        .with("atMost", new Json.Num(quote.atMost()))
                        .with("open", Json.of(!quote.open().isEmpty()));
    }

    private static Json tried(Tried tried, Optional<Quote> quote) {
        var probe = tried.probe();
        Json json = Json.object(
                "id",
                probe.id(),
                "title",
                probe.title(),
                "as",
                probe.as(),
                "charge",
                charge(probe, quote),
                "left",
                Json.array(tried.left().stream().map(Json::of)));
        return switch (tried.result()) {
            case ProbeResult.Worked(var evidence) ->
                json.with("result", Json.of("worked"))
                        .with("evidence", Json.array(evidence.stream().map(Json::of)));
            case ProbeResult.Failed(var cause) ->
                json.with("result", Json.of("failed")).with("cause", cause(cause));
            case ProbeResult.CannotTell(var why) ->
                json.with("result", Json.of("cannot-tell")).with("why", Json.of(why));
            case ProbeResult.Skipped(var why) ->
                json.with("result", Json.of("skipped")).with("why", Json.of(why));
        };
    }

    private static Json charge(Probe probe, Optional<Quote> quote) {
        return probe.charge()
                .<Json>map(charge -> Json.object(
                        "size",
                        charge.size(),
                        "nodes",
                        charge.nodes(),
                        "minutes",
                        charge.atMost().toMinutes(),
                        "hour",
                        number(quote.flatMap(one -> one.prices().hour(charge.size()))),
                        "atMost",
                        number(quote.map(one -> one.of(probe))
                                .filter(Amount.Exactly.class::isInstance)
                                .map(Amount::certain))))
                .orElse(Json.NULL);
    }

    /// What is not known is null.
    private static Json number(Optional<BigDecimal> money) {
        return money.<Json>map(Json.Num::new).orElse(Json.NULL);
    }

    private static Json cause(Cause cause) {
        return switch (cause) {
            case Cause.MissingPermission(var who, var operation, var on, var said) ->
                Json.object(
                        "kind",
                        "missing-permission",
                        "who",
                        who.words(),
                        "operation",
                        operation.name(),
                        "data",
                        operation.data(),
                        "on",
                        on,
                        "said",
                        said);
            case Cause.Forbidden(var who, var operation, var on, var by, var said) ->
                Json.object(
                        "kind",
                        "deny-assignment",
                        "who",
                        who.words(),
                        "operation",
                        operation.name(),
                        "on",
                        on,
                        "by",
                        by,
                        "said",
                        said);
            case Cause.NetworkInBetween(var on, var said) ->
                Json.object("kind", "network-in-between", "on", on, "said", said);
            case Cause.IdentityNotAssigned(var who, var on, var said) ->
                Json.object("kind", "identity-not-assigned", "who", who.words(), "on", on, "said", said);
            case Cause.Other(var code, var said) -> Json.object("kind", "other", "code", code, "said", said);
        };
    }

    private static Json cell(Cell cell) {
        Json json = Json.object(
                "who", cell.who().name(), "actor", Words.of(cell.who().actor()), "workload", Words.of(cell.workload()));
        return switch (cell.outcome()) {
            case Outcome.Allowed(var checks) ->
                json.with("outcome", Json.of("allowed")).with("checked", Json.of(checks.size()));
            case Outcome.Denied(var failing, var mends) ->
                json.with("outcome", Json.of("denied"))
                        .with("failing", Json.array(failing.stream().map(TryoutReport::check)))
                        .with("mends", Json.array(mends.stream().map(TryoutReport::mend)));
            case Outcome.Unknown(var missing) ->
                json.with("outcome", Json.of("unknown"))
                        .with("missing", Json.array(missing.stream().map(Json::of)));
            case Outcome.NotItsWork() -> json.with("outcome", Json.of("not-its-work"));
        };
    }

    private static Json check(Check check) {
        return Json.object(
                "operation",
                check.need().operation(),
                "data",
                check.need().data(),
                "on",
                check.on(),
                "why",
                check.need().why());
    }

    private static Json mend(Mend mend) {
        return Json.object(
                "on",
                mend.on(),
                "actions",
                names(mend.missing(), false),
                "dataActions",
                names(mend.missing(), true),
                "builtIn",
                mend.builtIn().<Json>map(offer -> Json.of(offer.role().name())).orElse(Json.NULL),
                "builtInGivesMore",
                names(mend.builtIn().map(Mend.Offer::more).orElseGet(List::of)));
    }

    private static Json names(List<Operation> operations) {
        return Json.array(operations.stream().map(operation -> Json.of(operation.name())));
    }

    private static Json names(List<Operation> operations, boolean data) {
        return Json.array(operations.stream()
                .filter(operation -> operation.data() == data)
                .map(operation -> Json.of(operation.name())));
    }
}
