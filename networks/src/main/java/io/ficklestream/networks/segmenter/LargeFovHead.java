package io.ficklestream.networks.segmenter;

import io.ficklestream.networks.backbone.Convolver;
import io.ficklestream.networks.backbone.OutputStride;
import java.util.function.UnaryOperator;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The head of DeepLab-LargeFOV: fc6 (3 x 3, dilated), fc7 and fc8 (1 x 1), with a branch for each dilation.
 *
 * @param architecture channels and dilations
 * @param stride of the grid that the head works on
 */
public record LargeFovHead(SegmenterArchitecture architecture, OutputStride stride) {

    /**
     * Scores (logits) of the labels.
     *
     * @param features end of the backbone, batch x height x width x channels
     * @param convolver where the head's parameters come from
     * @param dropout applied after each hidden layer; the identity in use
     * @return batch x height x width x labels
     */
    public Operand<TFloat32> scores(
            Ops tf, Operand<TFloat32> features, Convolver convolver, UnaryOperator<Operand<TFloat32>> dropout) {
        Operand<TFloat32> x = architecture.neckChannels() == 0
                ? features
                : tf.nn.relu(convolver.valid(tf, features, HeadLayers.NECK, 1));
        Operand<TFloat32> sum = null;
        for (int dilation : architecture.dilations()) {
            Operand<TFloat32> scores = branch(tf, x, convolver, dropout, dilation);
            sum = sum == null ? scores : tf.math.add(sum, scores);
        }
        return sum;
    }

    private Operand<TFloat32> branch(
            Ops tf, Operand<TFloat32> x, Convolver convolver, UnaryOperator<Operand<TFloat32>> dropout, int dilation) {
        int cells = SegmenterArchitecture.dilationOn(stride, dilation);
        Operand<TFloat32> y = tf.nn.relu(convolver.same3x3(tf, x, HeadLayers.fc6(dilation), cells));
        y = tf.nn.relu(convolver.valid(tf, dropout.apply(y), HeadLayers.fc7(dilation), 1));
        return convolver.valid(tf, dropout.apply(y), HeadLayers.fc8(dilation), 1);
    }
}
