package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.ProcessingOptions;
import java.time.Instant;
import java.util.List;

/**
 * What was asked for last about an image.
 *
 * @param revision see {@link io.ficklestream.contracts.ImageMessage#revision()}
 * @param position the record on topic {@code images}: it holds the photograph
 * @param photograph what is known of the photograph without reading it again
 * @param labels as they were given; empty: predicted
 * @param hasMask whether a person's mask came with this very record; see {@link ImageRecord#mask()}
 * @param processing what was to be done differently
 * @param at when it was accepted
 */
public record Submission(
        long revision,
        RecordPosition position,
        PhotographFacts photograph,
        List<String> labels,
        boolean hasMask,
        ProcessingOptions processing,
        Instant at) {

    public Submission {
        labels = List.copyOf(labels);
    }

    /**
     * What counts when the same image was submitted twice: the higher revision, and of one revision what was written last,
     * as accepted when it was accepted first.
     */
    Submission mergedWith(Submission other) {
        if (revision != other.revision) {
            return revision > other.revision ? this : other;
        }
        Submission last = position.compareTo(other.position) >= 0 ? this : other;
        return last.acceptedAt(at.isBefore(other.at) ? at : other.at);
    }

    private Submission acceptedAt(Instant when) {
        return new Submission(revision, position, photograph, labels, hasMask, processing, when);
    }
}
