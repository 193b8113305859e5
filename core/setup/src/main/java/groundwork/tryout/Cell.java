package groundwork.tryout;

import groundwork.choices.Choices.Workload;

/// One square of the matrix.
public record Cell(Participant who, Workload workload, Outcome outcome) {}
