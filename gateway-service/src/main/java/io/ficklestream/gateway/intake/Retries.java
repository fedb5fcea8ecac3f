package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.StreamWriter;
import java.util.List;
import java.util.Optional;

/**
 * Has another try at what a stage gave up on. Only at what stands for an image's present revision: what came of an earlier
 * one would be written over what is there of the present.
 */
public final class Retries {
    private final Submitter submitter;
    private final ImageTable table;
    private final StreamWriter stream;

    public Retries(Submitter submitter, ImageTable table, StreamWriter stream) {
        this.submitter = submitter;
        this.table = table;
        this.stream = stream;
    }

    /**
     * Sends back what stands for the image's present revision. Where none of that was kept, or there may be more of it than
     * the table knows, submits the image again, with the next revision.
     */
    public Receipt retry(String id) {
        return submitter.withKnown(id, state -> {
            List<DeadLetter> open = state.openLetters().toList();
            if (open.isEmpty()) {
                throw RefusedException.conflict("no stage has given up on image \"" + id + "\": nothing to try again");
            }
            boolean sent = open.size() < ImageRecord.MOST_DEAD_LETTERS && sendBack(open, state);
            return Receipt.of(id, sent ? state.revision() : submitter.resubmit(state, Resubmission::again));
        });
    }

    private boolean sendBack(List<DeadLetter> open, ImageRecord state) {
        List<DeadLetter> submissions =
                open.stream().filter(letter -> isSubmission(letter, state)).toList();
        if (!submissions.isEmpty()) {
            submitter.resubmit(state, Resubmission::same);
            submissions.forEach(stream::markRetried);
        }
        long others = open.stream()
                .filter(letter -> !isSubmission(letter, state))
                .filter(this::sendBack)
                .count();
        return !submissions.isEmpty() || others > 0;
    }

    /** Whether it is the image itself: a person may have given it a mask since, so that its record is not sent as it was. */
    private static boolean isSubmission(DeadLetter letter, ImageRecord state) {
        return letter.topic().equals(Topics.IMAGES) && state.submission().isPresent();
    }

    private boolean sendBack(DeadLetter letter) {
        return letter.retriable() && stream.retry(letter);
    }

    /**
     * Sends one dead letter back.
     *
     * @throws RefusedException if that cannot be; says why
     */
    public void retry(RecordPosition position) {
        DeadLetter letter = table.deadLetter(position)
                .orElseThrow(() -> RefusedException.unknown("there is no dead letter " + position));
        if (letter.imageId().isPresent()) {
            submitter.with(letter.imageId().get(), state -> sendBack(letter, state));
        } else {
            sendBack(letter, Optional.empty());
        }
    }

    private boolean sendBack(DeadLetter letter, Optional<ImageRecord> state) {
        if (letter.retried()) {
            throw RefusedException.conflict("it was sent again before");
        }
        if (state.filter(image -> !image.isOpen(letter)).isPresent()) {
            throw RefusedException.conflict("it is about an earlier revision of its image, which was submitted again "
                    + "since: nothing of it is missing");
        }
        boolean sent = state.isPresent() ? sendBack(List.of(letter), state.get()) : sendBack(letter);
        if (!sent) {
            throw RefusedException.conflict("its record was not kept: submit the image again, at /images/ID/retry");
        }
        return true;
    }
}
