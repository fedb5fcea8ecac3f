package io.ficklestream.gateway.domain;

import java.time.Instant;

/**
 * What one record of the stream says. Facts may come more than once and in any order: together they always give the same
 * image.
 */
public sealed interface Fact {

    /** What is said of one image. */
    sealed interface OfImage extends Fact {

        /** When it was so. */
        Instant at();

        /** The image as it is known with this fact. */
        ImageRecord addTo(ImageRecord image);
    }

    /** The image was submitted. */
    record Submitted(Submission submission) implements OfImage {
        @Override
        public Instant at() {
            return submission.at();
        }

        @Override
        public ImageRecord addTo(ImageRecord image) {
            return new ImageDraft(image).submitted(submission).toRecord();
        }
    }

    /** Its evidence was merged. */
    record Localized(StageResult result) implements OfImage {
        @Override
        public Instant at() {
            return result.at();
        }

        @Override
        public ImageRecord addTo(ImageRecord image) {
            return new ImageDraft(image).localized(result).toRecord();
        }
    }

    /** It has seeds. */
    record Seeded(StageResult result) implements OfImage {
        @Override
        public Instant at() {
            return result.at();
        }

        @Override
        public ImageRecord addTo(ImageRecord image) {
            return new ImageDraft(image).seeded(result).toRecord();
        }
    }

    /** The segmenter has seen it. */
    record Segmented(StageResult result) implements OfImage {
        @Override
        public Instant at() {
            return result.at();
        }

        @Override
        public ImageRecord addTo(ImageRecord image) {
            return new ImageDraft(image).segmented(result).toRecord();
        }
    }

    /** A person has looked at it. */
    record Reviewed(ReviewNote note) implements OfImage {
        @Override
        public Instant at() {
            return note.at();
        }

        @Override
        public ImageRecord addTo(ImageRecord image) {
            return new ImageDraft(image).reviewed(note).toRecord();
        }
    }

    /** A stage gave up on a record, of which the image may be known. */
    record SetAside(DeadLetter letter) implements OfImage {
        @Override
        public Instant at() {
            return letter.at();
        }

        @Override
        public ImageRecord addTo(ImageRecord image) {
            return new ImageDraft(image).setAside(letter).toRecord();
        }
    }

    /** The record of a dead letter was sent again. */
    record Retried(RecordPosition letter) implements Fact {}
}
