package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.StreamProgress;
import io.ficklestream.gateway.domain.UnavailableException;

/** Passes back-pressure on: while too many photographs wait for a result, no more are taken. */
public final class Saturation {
    private static final String LAST_STAGE = "seeding";
    private static final int SHORTEST = 1;
    private static final int LONGEST = 60;
    /** Room that there should be before it is worth coming back, as a part of the limit. */
    private static final double ROOM = 0.05;

    private final ImageTable table;
    private final StreamProgress progress;
    private final long limit;

    /** @param limit photographs without a result */
    public Saturation(ImageTable table, StreamProgress progress, long limit) {
        this.table = table;
        this.progress = progress;
        this.limit = limit;
    }

    /** Photographs that may be without a result. */
    public long limit() {
        return limit;
    }

    /** Photographs that are without a result now. */
    public long waiting() {
        return table.statistics().waiting();
    }

    /** Whether no more are taken. */
    public boolean isSaturated() {
        return waiting() > limit;
    }

    /** @throws RefusedException while no more are taken */
    void requireRoom() {
        long waiting = waiting();
        if (waiting > limit) {
            throw RefusedException.busy(
                    retryAfter(waiting, rate()),
                    waiting + " photographs wait for their result, more than the " + limit
                            + " that may: send more when some are done");
        }
    }

    private double rate() {
        try {
            return progress.stages().stream()
                    .filter(stage -> stage.stage().equals(LAST_STAGE))
                    .mapToDouble(stage -> stage.ratePerSecond().orElse(0))
                    .sum();
        } catch (UnavailableException e) {
            return 0;
        }
    }

    private int retryAfter(long waiting, double rate) {
        double tooMany = waiting - limit * (1 - ROOM);
        return rate <= 0 ? LONGEST : (int) Math.max(SHORTEST, Math.min(LONGEST, Math.ceil(tooMany / rate)));
    }
}
