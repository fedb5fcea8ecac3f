package io.ficklestream.networks.training;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/** The named variables of a training graph: declared once, then read and written as arrays. */
public final class TrainableParameters {

    /** One variable with the operations that write it. */
    private record Entry(Variable<TFloat32> variable, Operand<TFloat32> value, Placeholder<TFloat32> fed, Op assign) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * Declares a variable and returns what graphs read: an identity of it, since reading the reference variable itself
     * in a gradient path can crash TensorFlow.
     */
    public Operand<TFloat32> declare(Ops tf, String name, long... shape) {
        Variable<TFloat32> variable = tf.variable(Shape.of(shape), TFloat32.class);
        Placeholder<TFloat32> fed = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(shape)));
        Operand<TFloat32> value = tf.identity(variable);
        entries.put(name, new Entry(variable, value, fed, tf.assign(variable, fed)));
        return value;
    }

    /** In the order of their declaration. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** What optimisers write. */
    public Variable<TFloat32> variable(String name) {
        return entries.get(name).variable();
    }

    /** What graphs read. */
    public Operand<TFloat32> value(String name) {
        return entries.get(name).value();
    }

    /** @throws IllegalArgumentException for a name that was not declared */
    public void write(Session session, String name, FloatTensor tensor) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("this network has no parameter named " + name);
        }
        try (TFloat32 value = TFloat32.tensorOf(Shape.of(tensor.shape()), DataBuffers.of(tensor.values()))) {
            session.runner()
                    .feed(entry.fed(), value)
                    .addTarget(entry.assign())
                    .run()
                    .close();
        }
    }

    /** All values by name, in the order of their declaration. */
    public Map<String, FloatTensor> readAll(Session session) {
        var runner = session.runner();
        List<String> names = new ArrayList<>(entries.keySet());
        names.forEach(name -> runner.fetch(entries.get(name).value()));
        Map<String, FloatTensor> read = new LinkedHashMap<>();
        try (var result = runner.run()) {
            for (int i = 0; i < names.size(); i++) {
                TFloat32 tensor = (TFloat32) result.get(i);
                float[] values = new float[Math.toIntExact(tensor.size())];
                tensor.asRawTensor().data().asFloats().read(values);
                read.put(names.get(i), new FloatTensor(tensor.shape().asArray(), values));
            }
        }
        return read;
    }
}
