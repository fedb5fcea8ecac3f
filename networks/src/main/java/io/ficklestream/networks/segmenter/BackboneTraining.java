package io.ficklestream.networks.segmenter;

/**
 * How much of the backbone learns, and how.
 *
 * @param part what learns
 * @param rank rank of the change that each convolution's kernel learns ({@code LowRankAdaptation}); 0: the whole kernel
 *     learns, which makes a checkpoint larger
 */
public record BackboneTraining(Part part, int rank) {

    /** A part of the backbone, counted from its end. */
    public enum Part {
        /** The backbone stays as it is. */
        NONE(5),
        /** The last stage learns. */
        LAST_STAGE(4),
        /** Every convolution learns. */
        ALL(0);

        private final int lastFrozenStage;

        Part(int lastFrozenStage) {
            this.lastFrozenStage = lastFrozenStage;
        }

        /** The last stage whose output never changes in training; 0: the photograph itself. */
        public int lastFrozenStage() {
            return lastFrozenStage;
        }
    }

    public BackboneTraining {
        if (part == null) {
            throw new IllegalArgumentException("say which part of the backbone learns: NONE, LAST_STAGE or ALL");
        }
        if (rank < 0) {
            throw new IllegalArgumentException("the rank of the backbone's change cannot be negative: " + rank);
        }
    }
}
