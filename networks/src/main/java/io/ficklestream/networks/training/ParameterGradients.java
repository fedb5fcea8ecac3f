package io.ficklestream.networks.training;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.exceptions.TFInvalidArgumentException;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Gradients of a loss with respect to parameters.
 *
 * @param each in the order of the parameters
 */
record ParameterGradients(List<Operand<TFloat32>> each) {

    /** @throws IllegalStateException where a parameter has no gradient */
    static ParameterGradients of(Graph graph, Operand<TFloat32> loss, TrainableParameters parameters) {
        List<String> names = parameters.names();
        Output<?>[] raw = differentiate(graph, loss, parameters);
        List<Operand<TFloat32>> each = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            // This is how TensorFlow marks a gradient that is stopped on its way.
            if (raw[i].isClosed()) {
                throw new IllegalStateException("the loss does not depend on parameter " + names.get(i));
            }
            @SuppressWarnings("unchecked")
            Operand<TFloat32> gradient = (Output<TFloat32>) raw[i];
            each.add(gradient);
        }
        return new ParameterGradients(each);
    }

    private static Output<?>[] differentiate(Graph graph, Operand<TFloat32> loss, TrainableParameters parameters) {
        List<String> names = parameters.names();
        try {
            return graph.addGradients(
                    loss.asOutput(),
                    names.stream()
                            .map(name -> parameters.value(name).asOutput())
                            .toArray(Output<?>[]::new));
        } catch (TFInvalidArgumentException e) {
            throw new IllegalStateException(
                    "the loss does not depend on one of the parameters " + names + ": " + e.getMessage(), e);
        }
    }

    /** The norm of all gradients as one vector. */
    Operand<TFloat32> norm(Ops tf) {
        List<Operand<TFloat32>> halfSquares = new ArrayList<>();
        each.forEach(gradient -> halfSquares.add(tf.nn.l2Loss(gradient)));
        return tf.math.sqrt(tf.math.mul(tf.constant(2f), tf.math.addN(halfSquares)));
    }

    /** Scaled so that their norm is at most {@code limit}. */
    ParameterGradients clipped(Ops tf, Operand<TFloat32> norm, double limit) {
        var scale = tf.math.minimum(tf.constant(1f), tf.math.div(tf.constant((float) limit), norm));
        List<Operand<TFloat32>> scaled = new ArrayList<>();
        each.forEach(gradient -> scaled.add(tf.math.mul(gradient, scale)));
        return new ParameterGradients(scaled);
    }

    /** With weight decay added. */
    ParameterGradients decayed(Ops tf, TrainableParameters parameters, UpdateRules rules) {
        List<Operand<TFloat32>> decayed = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            String name = parameters.names().get(i);
            var decay = tf.constant((float) rules.decay().applyAsDouble(name));
            decayed.add(tf.math.add(each.get(i), tf.math.mul(parameters.value(name), decay)));
        }
        return new ParameterGradients(decayed);
    }
}
