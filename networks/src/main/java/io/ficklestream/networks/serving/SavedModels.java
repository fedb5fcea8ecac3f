package io.ficklestream.networks.serving;

import io.ficklestream.networks.runtime.TensorFlowRuntime;
import io.ficklestream.networks.tensors.CheckpointException;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** Makes TensorFlow SavedModels of networks that take one batch of photographs. */
public final class SavedModels {

    /** Name of the input: batch x height x width x 3 values as {@code BackboneInput} gives them. */
    public static final String INPUT = "photograph";

    private SavedModels() {}

    /** Builds a network's outputs on its input. */
    @FunctionalInterface
    public interface Network {

        /** Adds the outputs to the signature. */
        void build(Ops tf, Operand<TFloat32> input, Signature.Builder signature);
    }

    /**
     * The folder of a SavedModel, made now if it does not exist. Several processes may do this at once: each builds in
     * a folder of its own and the first to finish is kept.
     */
    public static Path ensure(Path folder, Network network) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path building =
                    Files.createTempDirectory(folder.toAbsolutePath().getParent(), folder.getFileName() + ".part");
            export(building, network);
            publish(building, folder);
            return folder;
        } catch (IOException e) {
            throw new CheckpointException("cannot write the SavedModel " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void export(Path folder, Network network) throws IOException {
        TensorFlowRuntime.load();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            var input = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, -1, -1, 3)));
            Signature.Builder signature = Signature.builder().input(INPUT, input);
            network.build(tf, input, signature);
            SavedModelBundle.exporter(folder.toString())
                    .withSession(session)
                    .withSignature(signature.build())
                    .export();
        }
    }

    private static void publish(Path building, Path folder) throws IOException {
        try {
            Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException alreadyThere) {
            delete(building);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            delete(building);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
