package io.ficklestream.benchmarks.paper;

/** A way to compute the Grad-CAM map of one selection by back-propagation. Not thread-safe. */
public interface ExtractionForm {

    /**
     * {@code ReLU(sum_k x_k * dS/dx_k)} for every cell.
     *
     * @param out receives height * width values
     * @return S, the class's logit without bias, which the forward pass gives
     */
    float map(KeptUnits units, float[] out);
}
