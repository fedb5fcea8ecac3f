package io.ficklestream.networks.training;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;

/**
 * Some photographs' features and labels, ready to be fed.
 *
 * @param shape of one photograph's features
 * @param records float16 features, one record after the other
 * @param targets photographs x classes, 1 or 0
 */
record Batch(FeatureShape shape, byte[] records, float[] targets) {

    static Batch read(FeatureCache cache, List<TrainingExample> examples) {
        ByteBuffer records = ByteBuffer.allocate(examples.size() * cache.shape().bytes());
        int classes = examples.get(0).targets().length;
        FloatBuffer targets = FloatBuffer.allocate(examples.size() * classes);
        for (TrainingExample example : examples) {
            cache.read(example.record(), records);
            targets.put(example.targets());
        }
        return new Batch(cache.shape(), records.array(), targets.array());
    }

    private long size() {
        return records.length / shape.bytes();
    }

    TFloat16 features() {
        return shape.tensor(records);
    }

    TFloat32 labels() {
        return TFloat32.tensorOf(Shape.of(size(), targets.length / size()), DataBuffers.of(targets));
    }
}
