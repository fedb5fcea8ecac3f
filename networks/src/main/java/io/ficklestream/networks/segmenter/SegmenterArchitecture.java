package io.ficklestream.networks.segmenter;

import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import java.util.List;

/**
 * What a segmentation network is made of: DeepLab-LargeFOV (Chen et al., ICLR 2015) on a backbone, as SEC and DSRG train
 * it, with one branch or DSRG's four.
 *
 * @param classes class names in the order of the scores; the background comes before them as label 0
 * @param inputSide photographs are warped to this many pixels square (321 in DSRG)
 * @param trainingStride pixels per grid cell while training
 * @param outputStride pixels per grid cell in use; the same weights on a finer grid see the same neighbourhoods
 * @param backbone which backbone
 * @param tuning how much of the backbone learns
 * @param neckChannels a 1 x 1 convolution with ReLU brings the backbone's channels down to these before the head; 0: none
 *     (the paper's VGG-16 has 512 channels already, ResNet-50 has 2048)
 * @param hiddenChannels of both hidden layers of the head (1024 in the papers)
 * @param dilations of the head's 3 x 3 convolution, one branch each, in cells of 8 pixels; the branches' scores are added
 *     (12 in LargeFOV; 6, 12, 18, 24 in DSRG)
 * @param dropout after each hidden layer while training, in [0, 1)
 */
public record SegmenterArchitecture(
        List<String> classes,
        int inputSide,
        OutputStride trainingStride,
        OutputStride outputStride,
        BackboneKind backbone,
        BackboneTraining tuning,
        int neckChannels,
        int hiddenChannels,
        List<Integer> dilations,
        double dropout) {

    private static final int DILATION_UNIT = 8;
    private static final int MOST_CLASSES = 63;

    public SegmenterArchitecture {
        classes = List.copyOf(classes);
        dilations = List.copyOf(dilations);
        backbone = backbone == null ? BackboneKind.RESNET50 : backbone;
        require(!classes.isEmpty() && classes.size() <= MOST_CLASSES, "a segmenter needs 1 to 63 classes");
        require(inputSide >= 33, "the input side must be at least 33 pixels, not " + inputSide);
        require(neckChannels >= 0, "the neck's channels cannot be negative: " + neckChannels);
        require(hiddenChannels >= 1, "the head needs at least one hidden channel, not " + hiddenChannels);
        require(!dilations.isEmpty(), "the head needs at least one branch: name its dilation");
        require(dilations.stream().distinct().count() == dilations.size(), "a dilation is named twice: " + dilations);
        require(dropout >= 0 && dropout < 1, "dropout must be in [0, 1), not " + dropout);
        requireSupported(backbone, trainingStride);
        requireSupported(backbone, outputStride);
        for (int dilation : dilations) {
            requireOnGrid(dilation, trainingStride);
            requireOnGrid(dilation, outputStride);
        }
    }

    private static void requireSupported(BackboneKind backbone, OutputStride stride) {
        require(
                backbone.backbone().supports(stride),
                backbone.title() + " has no output stride of " + stride.pixels() + " pixels");
    }

    private static void requireOnGrid(int dilation, OutputStride stride) {
        require(
                dilation >= 1 && dilation * DILATION_UNIT % stride.pixels() == 0,
                "dilation " + dilation + " (in cells of 8 pixels) is no whole number of cells at output stride "
                        + stride.pixels());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Number of labels: background and classes. */
    public int labels() {
        return classes.size() + 1;
    }

    /** The same network, but more or less of the backbone learns. */
    public SegmenterArchitecture withTuning(BackboneTraining other) {
        return new SegmenterArchitecture(
                classes,
                inputSide,
                trainingStride,
                outputStride,
                backbone,
                other,
                neckChannels,
                hiddenChannels,
                dilations,
                dropout);
    }

    /** Side of the grid that losses are computed on: that of output stride 8, 41 cells for 321 pixels. */
    public int lossSide() {
        return OutputStride.EIGHT.gridSide(inputSide);
    }

    /** A dilation in cells of a grid. */
    public static int dilationOn(OutputStride stride, int dilation) {
        return dilation * DILATION_UNIT / stride.pixels();
    }
}
