package io.ficklestream.gateway.problem;

import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.TooLargeException;
import io.ficklestream.gateway.domain.UnavailableException;
import java.util.Optional;

/** The problems that the gateway's own exceptions are. */
public final class Problems {
    /** When it is worth asking again for something that is away. */
    public static final int RETRY_SECONDS = 5;

    private Problems() {}

    /** The problem to tell a client; empty for a defect. */
    public static Optional<Problem> of(RuntimeException failure) {
        if (failure instanceof RefusedException refusal) {
            return Optional.of(Problem.of(refusal));
        }
        if (failure instanceof TooLargeException tooLarge) {
            return Optional.of(Problem.tooLarge(
                    tooLarge.limit(), "photograph and mask do not fit one record: " + tooLarge.getMessage()));
        }
        if (failure instanceof UnavailableException away) {
            return Optional.of(Problem.later(503, RETRY_SECONDS, away.getMessage()));
        }
        return Optional.empty();
    }
}
