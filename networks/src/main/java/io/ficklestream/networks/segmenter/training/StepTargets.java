package io.ficklestream.networks.segmenter.training;

/**
 * What the losses of one step compare the prediction with; B photographs, n cells, L labels.
 *
 * @param images B
 * @param cells n
 * @param labels L
 * @param cues [B][n][L], 1 where a cell is a cue of a label: grown seeds, or the truth
 * @param refined [B][n][L], the CRF-refined prediction
 * @param imageLabels [B][L], 1 where the photograph can have a label
 * @param weak [B], 1 where seeding, boundary and expansion count
 * @param strong [B], 1 where full supervision counts
 */
record StepTargets(
        int images,
        int cells,
        int labels,
        float[] cues,
        float[] refined,
        float[] imageLabels,
        float[] weak,
        float[] strong) {

    static StepTargets empty(int images, int cells, int labels) {
        int size = images * cells * labels;
        return new StepTargets(
                images,
                cells,
                labels,
                new float[size],
                new float[size],
                new float[images * labels],
                new float[images],
                new float[images]);
    }
}
