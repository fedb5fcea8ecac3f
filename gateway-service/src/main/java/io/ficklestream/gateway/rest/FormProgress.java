package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.rest.view.Accepted;
import io.ficklestream.gateway.rest.view.UploadReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What became of a form's photographs so far, and whether it is worth going on with the others. */
final class FormProgress {
    private static final int BUSY = 429;
    private static final int AWAY = 503;
    private static final int RETRY_SECONDS = 1;

    private final List<Accepted> accepted = new ArrayList<>();
    private final List<UploadReport.Refused> refused = new ArrayList<>();
    private final Duration time;
    private final LongSupplier nanos;
    private final long begin;
    private Optional<Problem> obstacle = Optional.empty();

    /**
     * @param time after which no other photograph is begun
     * @param nanos a clock
     */
    FormProgress(Duration time, LongSupplier nanos) {
        this.time = time;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    /** What would keep the next photograph out just as well, whatever it is. */
    Optional<Problem> obstacle() {
        if (obstacle.isEmpty() && nanos.getAsLong() - begin > time.toNanos()) {
            obstacle = Optional.of(Problem.later(
                    AWAY,
                    RETRY_SECONDS,
                    "there was no time left for this photograph, as those before it took more than " + time.toSeconds()
                            + " s: send it again, with fewer others"));
        }
        return obstacle;
    }

    void accepted(Accepted photograph) {
        accepted.add(photograph);
    }

    void refused(String fileName, Problem problem) {
        refused.add(new UploadReport.Refused(fileName, problem));
        if (problem.status() == BUSY || problem.status() == AWAY) {
            obstacle = Optional.of(problem);
        }
    }

    /** What kept all of them out, where it is nothing about them. */
    Optional<Problem> problemOfAll() {
        return obstacle.filter(problem -> accepted.isEmpty())
                .filter(problem ->
                        refused.stream().allMatch(one -> one.problem().equals(problem)));
    }

    UploadReport report() {
        return new UploadReport(accepted, refused);
    }
}
