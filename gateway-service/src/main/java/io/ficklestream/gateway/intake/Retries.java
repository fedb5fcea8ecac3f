package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.StreamWriter;
import java.util.List;

/** Has another try at what a stage gave up on. */
public final class Retries {
    private final Submitter submitter;
    private final ImageTable table;
    private final StreamWriter stream;

    public Retries(Submitter submitter, ImageTable table, StreamWriter stream) {
        this.submitter = submitter;
        this.table = table;
        this.stream = stream;
    }

    /** Sends back what stands for the image's present revision; where none of that was kept, submits the image again. */
    public Receipt retry(String id) {
        return submitter.withKnown(id, state -> {
            List<DeadLetter> open = open(state);
            if (open.isEmpty()) {
                throw RefusedException.conflict("no stage has given up on image \"" + id + "\": nothing to try again");
            }
            long sent = open.stream()
                    .filter(letter -> letter.retriable() && stream.retry(letter))
                    .count();
            return Receipt.of(id, sent > 0 ? state.revision() : submitter.resubmit(state, Resubmission::again));
        });
    }

    private static List<DeadLetter> open(ImageRecord state) {
        return state.deadLetters().stream()
                .filter(letter -> !letter.retried())
                .filter(letter -> state.submission().map(letter::isAbout).orElse(true))
                .toList();
    }

    /**
     * Sends one dead letter back.
     *
     * @throws RefusedException if that cannot be; says why
     */
    public void retry(RecordPosition position) {
        DeadLetter letter = table.deadLetter(position)
                .orElseThrow(() -> RefusedException.unknown("there is no dead letter " + position));
        if (letter.retried()) {
            throw RefusedException.conflict("it was sent again before");
        }
        if (!letter.retriable() || !stream.retry(letter)) {
            throw RefusedException.conflict("its record was not kept: submit the image again, at /images/ID/retry");
        }
    }
}
