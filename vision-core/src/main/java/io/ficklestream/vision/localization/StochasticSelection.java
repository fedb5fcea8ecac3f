package io.ficklestream.vision.localization;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.parallel.Workers;
import java.util.ArrayList;
import java.util.List;

/**
 * FickleNet's stochastic inference in closed form. The paper expands the feature map, drops units of every window except
 * its centre, convolves with stride s, pools, back-propagates and takes {@code ReLU(sum_k x_k * dS/dx_k)} (Algorithm 1,
 * equation 1). With one selection for all channels that is exactly
 *
 * <pre>  M_i(u) = ReLU( 1/(h*w) * sum_o m_i(u - o + centre, o) * response_o(u) )</pre>
 *
 * where {@code m} is 1 with probability {@code 1 - p}, always 1 at the centre, shared by all classes, and 0 where the
 * window {@code u - o + centre} is outside the grid. Thread-safe.
 *
 * <p>Responses are rounded to integers first (27 bits for the largest sum), so a map does not depend on the order of its
 * terms. The units that a sample selects depend only on the key, the sample's index, the grid's size and the parameters:
 * never on the classes asked for, on how samples are split into ranges or on threads.
 */
public final class StochasticSelection {
    private final SelectionParameters parameters;
    private final Workers workers;

    /** Selections with fixed parameters, computed by the calling thread. */
    public StochasticSelection(SelectionParameters parameters) {
        this(parameters, Workers.callerOnly());
    }

    /** Selections with fixed parameters; the workers stay the caller's to close. */
    public StochasticSelection(SelectionParameters parameters, Workers workers) {
        this.parameters = parameters;
        this.workers = workers;
    }

    /**
     * Evidence of the original view's samples {@code fromSample} (inclusive) to {@code toSample} (exclusive), counted
     * within the view. Each map is divided by its own maximum; a cell is hit where the quotient exceeds the threshold.
     *
     * @param threshold activation threshold, 0 up to but not including 1; the paper's is 0.35
     * @return evidence on the responses' own grid, classes in their order
     */
    public Evidence accumulate(Responses responses, SelectionKey key, int fromSample, int toSample, double threshold) {
        return accumulate(responses, key, fromSample, toSample, threshold, MapPlacement.identity(responses));
    }

    /**
     * Evidence of any view's samples on the grid of the original view: maps are brought there before they are divided by
     * their maximum and compared with the threshold.
     *
     * @param placement the grid to count on, and whether the view is mirrored
     */
    public Evidence accumulate(
            Responses responses,
            SelectionKey key,
            int fromSample,
            int toSample,
            double threshold,
            MapPlacement placement) {
        requireMatching(responses);
        requireSamples(fromSample, toSample);
        Drawing drawing = Drawing.of(parameters, responses.pixels(), key);
        SampleEvidence samples = new SampleEvidence(drawing, responses, placement, threshold);
        return merged(samples, fromSample, toSample);
    }

    /** From as many ranges as there are threads: evidence merges exactly, so their number changes only the time. */
    private Evidence merged(SampleEvidence samples, int from, int to) {
        Evidence[] parts = new Evidence[Math.min(workers.threads(), to - from)];
        List<Runnable> runs = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int part = i;
            runs.add(() ->
                    parts[part] = samples.of(cut(from, to, part, parts.length), cut(from, to, part + 1, parts.length)));
        }
        workers.run(runs);
        Evidence merged = parts[0];
        for (int i = 1; i < parts.length; i++) {
            merged = merged.merge(parts[i]);
        }
        return merged;
    }

    private static int cut(int from, int to, int part, int parts) {
        return from + (int) ((long) (to - from) * part / parts);
    }

    /**
     * One un-normalised map.
     *
     * @param out receives height * width values, at least 0
     */
    public void map(Responses responses, SelectionKey key, int sample, int classIndex, float[] out) {
        requireMatching(responses);
        requireSamples(sample, sample + 1);
        responses.requireClass(classIndex);
        Drawing drawing = Drawing.of(parameters, responses.pixels(), key);
        Selection selection = new Selection(drawing.layout());
        SelectableResponses selectable = new SelectableResponses(responses, classIndex, drawing.layout());
        drawing.drawer().draw(sample, selectable.planesOfWords(), selection);
        int[] sums = new int[responses.pixels()];
        selectable.sum(selection, sums);
        double scale = selectable.unit() / responses.pixels();
        for (int u = 0; u < sums.length; u++) {
            out[u] = (float) (Math.max(0, sums[u]) * scale);
        }
    }

    private void requireMatching(Responses responses) {
        if (responses.kernel() != parameters.kernel()) {
            throw new IllegalArgumentException("responses were computed with kernel " + responses.kernel()
                    + ", the selection has kernel " + parameters.kernel());
        }
    }

    private static void requireSamples(int from, int to) {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("samples " + from + " (inclusive) to " + to
                    + " (exclusive) are not a range of at least one sample");
        }
    }
}
