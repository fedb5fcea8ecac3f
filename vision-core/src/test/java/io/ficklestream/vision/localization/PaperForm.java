package io.ficklestream.vision.localization;

/**
 * FickleNet as the paper computes it, naively, layer by layer: pad, expand every window to its own block, drop units
 * except each block's centre (one mask for all channels), convolve with kernel s and stride s, pool; then back through
 * every layer to x before expansion, and Grad-CAM element by element.
 */
final class PaperForm {
    private final Features features;
    private final int kernel;
    private final int radius;

    /** [s*height][s*width]: which units of the expanded map are kept. */
    private final boolean[][] keptUnits;

    PaperForm(Features features, boolean[][] keptUnits) {
        this.features = features;
        this.kernel = features.kernel();
        this.radius = kernel / 2;
        this.keptUnits = keptUnits;
    }

    /** The class's logit for this selection, without bias. */
    double logit(int classIndex, double[][][] x) {
        return averagePool(convolve(classIndex, drop(expand(pad(x)))));
    }

    /** d logit / d x, [channels][height][width], by back-propagation. */
    double[][][] gradient(int classIndex) {
        double[][] afterPool = averagePoolBackward();
        double[][][] afterConvolution = convolveBackward(classIndex, afterPool);
        return padBackward(expandBackward(drop(afterConvolution)));
    }

    /** {@code ReLU(sum_k x_k * dS/dx_k)}, [height][width] (equation 1). */
    double[][] gradCam(int classIndex) {
        double[][][] gradient = gradient(classIndex);
        double[][] map = new double[features.height()][features.width()];
        for (int y = 0; y < features.height(); y++) {
            for (int u = 0; u < features.width(); u++) {
                for (int k = 0; k < features.channels(); k++) {
                    map[y][u] += features.x()[k][y][u] * gradient[k][y][u];
                }
                map[y][u] = Math.max(0, map[y][u]);
            }
        }
        return map;
    }

    private double[][][] pad(double[][][] x) {
        double[][][] padded = zeros(features.height() + kernel - 1, features.width() + kernel - 1);
        for (int k = 0; k < x.length; k++) {
            for (int y = 0; y < features.height(); y++) {
                System.arraycopy(x[k][y], 0, padded[k][y + radius], radius, features.width());
            }
        }
        return padded;
    }

    private double[][][] padBackward(double[][][] gradient) {
        double[][][] cropped = zeros(features.height(), features.width());
        for (int k = 0; k < gradient.length; k++) {
            for (int y = 0; y < features.height(); y++) {
                System.arraycopy(gradient[k][y + radius], radius, cropped[k][y], 0, features.width());
            }
        }
        return cropped;
    }

    /** Block (i, j) of the expanded map holds the s x s patch around cell (i, j). */
    private double[][][] expand(double[][][] padded) {
        double[][][] expanded = zeros(kernel * features.height(), kernel * features.width());
        for (int k = 0; k < padded.length; k++) {
            for (int y = 0; y < expanded[k].length; y++) {
                for (int u = 0; u < expanded[k][y].length; u++) {
                    expanded[k][y][u] = padded[k][y / kernel + y % kernel][u / kernel + u % kernel];
                }
            }
        }
        return expanded;
    }

    private double[][][] expandBackward(double[][][] gradient) {
        double[][][] padded = zeros(features.height() + kernel - 1, features.width() + kernel - 1);
        for (int k = 0; k < gradient.length; k++) {
            for (int y = 0; y < gradient[k].length; y++) {
                for (int u = 0; u < gradient[k][y].length; u++) {
                    padded[k][y / kernel + y % kernel][u / kernel + u % kernel] += gradient[k][y][u];
                }
            }
        }
        return padded;
    }

    /** Dropout without rescaling; its own transpose. The centre of every block stays, whatever the mask says. */
    private double[][][] drop(double[][][] expanded) {
        double[][][] dropped = zeros(expanded[0].length, expanded[0][0].length);
        for (int k = 0; k < expanded.length; k++) {
            for (int y = 0; y < expanded[k].length; y++) {
                for (int u = 0; u < expanded[k][y].length; u++) {
                    boolean centre = y % kernel == radius && u % kernel == radius;
                    dropped[k][y][u] = centre || keptUnits[y][u] ? expanded[k][y][u] : 0;
                }
            }
        }
        return dropped;
    }

    private double[][] convolve(int classIndex, double[][][] expanded) {
        double[][] scores = new double[features.height()][features.width()];
        for (int k = 0; k < expanded.length; k++) {
            for (int y = 0; y < expanded[k].length; y++) {
                for (int u = 0; u < expanded[k][y].length; u++) {
                    scores[y / kernel][u / kernel] +=
                            features.weights()[classIndex][k][y % kernel][u % kernel] * expanded[k][y][u];
                }
            }
        }
        return scores;
    }

    private double[][][] convolveBackward(int classIndex, double[][] gradient) {
        double[][][] expanded = zeros(kernel * features.height(), kernel * features.width());
        for (int k = 0; k < expanded.length; k++) {
            for (int y = 0; y < expanded[k].length; y++) {
                for (int u = 0; u < expanded[k][y].length; u++) {
                    expanded[k][y][u] = features.weights()[classIndex][k][y % kernel][u % kernel]
                            * gradient[y / kernel][u / kernel];
                }
            }
        }
        return expanded;
    }

    private double averagePool(double[][] scores) {
        double sum = 0;
        for (double[] row : scores) {
            for (double score : row) {
                sum += score;
            }
        }
        return sum / (features.height() * features.width());
    }

    private double[][] averagePoolBackward() {
        double[][] gradient = new double[features.height()][features.width()];
        for (double[] row : gradient) {
            java.util.Arrays.fill(row, 1.0 / (features.height() * features.width()));
        }
        return gradient;
    }

    private double[][][] zeros(int height, int width) {
        return new double[features.channels()][height][width];
    }
}
