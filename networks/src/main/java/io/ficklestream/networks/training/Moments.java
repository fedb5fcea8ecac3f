package io.ficklestream.networks.training;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.Map;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/** What an optimiser remembers of each parameter, kept as variables of their own so that a checkpoint can hold them. */
final class Moments {

    private final TrainableParameters variables = new TrainableParameters();

    /** A moment in the shape of a parameter. */
    Variable<TFloat32> declare(Ops tf, String name, Variable<TFloat32> parameter) {
        variables.declare(tf, name, parameter.shape().asArray());
        return variables.variable(name);
    }

    void reset(Session session) {
        for (String name : variables.names()) {
            long[] shape = variables.variable(name).shape().asArray();
            restore(session, name, FloatTensor.zeros(shape));
        }
    }

    void restore(Session session, String name, FloatTensor tensor) {
        variables.write(session, name, tensor);
    }

    Map<String, FloatTensor> readAll(Session session) {
        return variables.readAll(session);
    }

    boolean owns(String name) {
        return variables.names().contains(name);
    }
}
