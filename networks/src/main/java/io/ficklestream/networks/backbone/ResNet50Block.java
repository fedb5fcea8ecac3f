package io.ficklestream.networks.backbone;

import java.util.ArrayList;
import java.util.List;

/**
 * One residual block and its names in the Keras model.
 *
 * @param stage 2 to 5
 * @param letter position in the stage, from 'a'
 */
record ResNet50Block(int stage, char letter) {

    private static final int[] BLOCKS_OF_STAGE = {0, 0, 3, 4, 6, 3};

    /** Name of the convolution before all blocks. */
    static final String STEM = "conv1";

    static final int FIRST_STAGE = 2;

    static List<ResNet50Block> ofStage(int stage) {
        List<ResNet50Block> blocks = new ArrayList<>();
        for (int i = 0; i < BLOCKS_OF_STAGE[stage]; i++) {
            blocks.add(new ResNet50Block(stage, (char) ('a' + i)));
        }
        return blocks;
    }

    static List<ResNet50Block> all() {
        List<ResNet50Block> blocks = new ArrayList<>();
        for (int stage = FIRST_STAGE; stage <= Backbone.LAST_STAGE; stage++) {
            blocks.addAll(ofStage(stage));
        }
        return blocks;
    }

    /** Input pixels per cell, per side, at the end of a stage of the original network. */
    static int nominalPixelsPerCell(int stage) {
        return 1 << stage;
    }

    /** How the block steps over its input: the stem has already done stage 2's step. */
    int stride(OutputStride outputStride) {
        return first() && stage > FIRST_STAGE ? outputStride.stepTo(nominalPixelsPerCell(stage)) : 1;
    }

    /** The dilation of the block's 3 x 3 convolution. */
    int dilation(OutputStride outputStride) {
        return outputStride.dilationAt(nominalPixelsPerCell(stage));
    }

    /** The first block of a stage changes channels (and, in stages 3 to 5, resolution), so its shortcut is a convolution. */
    boolean first() {
        return letter == 'a';
    }

    List<String> branches() {
        return first() ? List.of("2a", "2b", "2c", "1") : List.of("2a", "2b", "2c");
    }

    String convolution(String branch) {
        return "res" + stage + letter + "_branch" + branch;
    }

    String normalization(String branch) {
        return "bn" + stage + letter + "_branch" + branch;
    }
}
