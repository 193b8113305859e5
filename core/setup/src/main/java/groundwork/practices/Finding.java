package groundwork.practices;

/// One verdict of one practice.
public record Finding(Practice practice, Verdict verdict) {}
