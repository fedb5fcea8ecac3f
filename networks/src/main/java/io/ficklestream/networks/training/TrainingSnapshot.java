package io.ficklestream.networks.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.tensors.Precision;
import io.ficklestream.networks.tensors.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Everything that an interrupted training needs to go on as if it had not been interrupted: parameters and the
 * optimiser's moments in full precision, and the state. One file per epoch end, replaced atomically.
 *
 * @param state where training stood
 * @param tensors parameters and moments by name
 */
public record TrainingSnapshot(TrainingState state, Map<String, FloatTensor> tensors) {

    private static final String TENSORS = "resume-%d.safetensors";
    private static final String STATE = "resume.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Takes a snapshot between two epochs. */
    public static TrainingSnapshot of(ClassifierTrainer trainer) {
        Map<String, FloatTensor> tensors = new HashMap<>(trainer.parameters());
        tensors.putAll(trainer.moments());
        return new TrainingSnapshot(trainer.state(), tensors);
    }

    /** Whether a folder holds a snapshot. */
    public static boolean existsIn(Path folder) {
        return Files.isRegularFile(folder.resolve(STATE));
    }

    /**
     * Writes tensors first, then the state that names them, then removes the tensors of the epoch before: a crash at any
     * point leaves one whole snapshot.
     */
    public void write(Path folder) {
        Safetensors.write(folder.resolve(TENSORS.formatted(state.epoch())), tensors, Precision.F32);
        Path part = folder.resolve(STATE + ".part");
        try {
            Files.write(part, JSON.writeValueAsBytes(state));
            Files.move(part, folder.resolve(STATE), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(folder.resolve(TENSORS.formatted(state.epoch() - 1)));
        } catch (IOException e) {
            throw new CheckpointException("cannot write a snapshot to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** @throws CheckpointException where there is no whole snapshot */
    public static TrainingSnapshot read(Path folder) {
        try {
            TrainingState state = JSON.readValue(folder.resolve(STATE).toFile(), TrainingState.class);
            return new TrainingSnapshot(state, Safetensors.read(folder.resolve(TENSORS.formatted(state.epoch()))));
        } catch (IOException e) {
            throw new CheckpointException("nothing to resume from in " + folder + ": " + e.getMessage(), e);
        }
    }
}
