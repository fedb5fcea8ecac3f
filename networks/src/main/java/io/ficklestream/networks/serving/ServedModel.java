package io.ficklestream.networks.serving;

import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import io.ficklestream.networks.runtime.TensorFlowRuntime;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.tensorflow.proto.ConfigProto;

/**
 * A SavedModel that answers requests through DJL's TensorFlow engine. Thread-safe; every request's native memory is
 * released before the answer is returned.
 */
public final class ServedModel implements AutoCloseable {

    private final ZooModel<NDList, NDList> model;

    private ServedModel(ZooModel<NDList, NDList> model) {
        this.model = model;
    }

    /**
     * @param savedModel folder of the SavedModel
     * @param threads that TensorFlow may use for one request
     */
    public static ServedModel open(Path savedModel, int threads) {
        TensorFlowRuntime.load();
        var config = ConfigProto.newBuilder()
                .setIntraOpParallelismThreads(threads)
                .setInterOpParallelismThreads(1)
                .build();
        try {
            return new ServedModel(Criteria.builder()
                    .setTypes(NDList.class, NDList.class)
                    .optModelPath(savedModel.toAbsolutePath())
                    .optEngine("TensorFlow")
                    .optOption("ConfigProto", Base64.getEncoder().encodeToString(config.toByteArray()))
                    .optTranslator(new NoopTranslator())
                    .build()
                    .loadModel());
        } catch (IOException | ModelNotFoundException | MalformedModelException e) {
            throw new CheckpointException(
                    "cannot load the SavedModel " + savedModel + " (" + e.getMessage()
                            + "): delete the folder, it is made again",
                    e);
        }
    }

    /**
     * One pass.
     *
     * @param input values of one photograph, side x side x 3
     * @return the outputs in the alphabetical order of their names in the signature
     */
    public List<FloatTensor> run(float[] input, int side) {
        try (NDManager manager = model.getNDManager().newSubManager();
                Predictor<NDList, NDList> predictor = model.newPredictor()) {
            NDArray photograph = manager.create(input, new Shape(1, side, side, 3));
            try (NDList outputs = predictor.predict(new NDList(photograph))) {
                return outputs.stream()
                        .map(array -> new FloatTensor(array.getShape().getShape(), array.toFloatArray()))
                        .toList();
            }
        } catch (TranslateException e) {
            throw new IllegalStateException(
                    "the network failed on a photograph of " + side + " x " + side + " pixels: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
