package io.ficklestream.vision.crf;

/**
 * Messages of pairwise terms in one inference. Marginals come in row of pixels by row of pixels, are filtered group of
 * labels by group, and messages go out row by row again; a row is [x][lane], see {@link LaneKernels}. Threads may call any
 * of these side by side as long as no two work on the same group of labels of the same block of rows.
 */
interface PairwiseFilter {
    /** Threads can divide the image's rows at multiples of this. */
    int blockHeight();

    /**
     * Takes the marginals of one group of labels in one row of pixels.
     *
     * @param part number of the calling thread
     */
    void collect(int part, int group, int y, float[] marginals);

    /** Scratch and loop for one thread. */
    Filtering filtering();

    /** Adds the messages to one group of labels in one row of pixels. */
    void addMessages(int group, int y, float[] scores);

    /** Not thread-safe. */
    interface Filtering {
        /** Turns what was collected of a group of labels into messages, and forgets it. */
        void filter(int group);
    }
}
