package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.StreamWriter;
import io.ficklestream.gateway.domain.Submission;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Submits images, one at a time for each id, upon their latest state. */
public final class Submitter {
    private final LatestStates states;
    private final Records records;
    private final StreamWriter stream;
    private final Turns turns = new Turns();

    public Submitter(LatestStates states, Records records, StreamWriter stream) {
        this.states = states;
        this.records = records;
        this.stream = stream;
    }

    /** Does something with the latest state of an image; nobody else changes it through this gateway meanwhile. */
    <T> T with(String id, Function<Optional<ImageRecord>, T> work) {
        return turns.take(id, () -> work.apply(states.find(id)));
    }

    /** The same for an image that must be there. */
    <T> T withKnown(String id, Function<ImageRecord, T> work) {
        return with(id, state -> work.apply(state.orElseThrow(() -> Unknown.image(id))));
    }

    /** Submits an image upon a state and returns when the broker has it. */
    void submit(ImageMessage image, Optional<ImageRecord> before) {
        Optional<RecordPosition> upon = before.flatMap(ImageRecord::submission).map(Submission::position);
        states.submitted(image, stream.submit(image, upon));
    }

    /** Submits what an image was submitted as last, changed. */
    long resubmit(ImageRecord state, UnaryOperator<ImageMessage> change) {
        ImageMessage changed = change.apply(lastSubmitted(state));
        submit(changed, Optional.of(state));
        return changed.revision();
    }

    /** What an image was submitted as last, with the mask that a person gave it before. */
    ImageMessage lastSubmitted(ImageRecord state) {
        ImageMessage last = state.submission()
                .map(Submission::position)
                .flatMap(records::image)
                .orElseThrow(() -> gone(state.id()));
        return last.mask().isPresent()
                ? last
                : state.mask()
                        .flatMap(records::image)
                        .flatMap(ImageMessage::mask)
                        .map(mask -> Resubmission.withMask(last, mask))
                        .orElse(last);
    }

    private static RefusedException gone(String id) {
        return RefusedException.conflict(
                "the photograph of \"" + id + "\" is no longer kept: submit it again as a new image");
    }
}
