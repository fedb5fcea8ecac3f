package io.ficklestream.networks.segmenter.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.tensors.Precision;
import io.ficklestream.networks.tensors.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Everything that an interrupted training needs to go on as if it had not been interrupted, in full precision.
 *
 * @param step finished steps
 * @param tensors parameters and the optimiser's state, by name
 */
public record SegmenterSnapshot(long step, Map<String, FloatTensor> tensors) {

    private static final String TENSORS = "snapshot-%d.safetensors";
    private static final String STATE = "snapshot.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the state file says. */
    private record State(long step) {}

    /** Whether a folder holds a snapshot. */
    public static boolean existsIn(Path folder) {
        return Files.isRegularFile(folder.resolve(STATE));
    }

    /**
     * Writes tensors first, then the state that names them, then removes the snapshot before: a crash at any point
     * leaves one whole snapshot.
     */
    public void write(Path folder) {
        Path tensorFile = folder.resolve(TENSORS.formatted(step));
        Safetensors.write(tensorFile, tensors, Precision.F32);
        Path part = folder.resolve(STATE + ".part");
        try {
            Files.write(part, JSON.writeValueAsBytes(new State(step)));
            Files.move(part, folder.resolve(STATE), StandardCopyOption.ATOMIC_MOVE);
            removeOthers(folder, tensorFile);
        } catch (IOException e) {
            throw new CheckpointException("cannot write a snapshot to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void removeOthers(Path folder, Path keep) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "snapshot-*.safetensors")) {
            for (Path file : files) {
                if (!file.equals(keep)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** @throws CheckpointException where there is no whole snapshot */
    public static SegmenterSnapshot read(Path folder) {
        try {
            State state = JSON.readValue(folder.resolve(STATE).toFile(), State.class);
            return new SegmenterSnapshot(
                    state.step(), Safetensors.read(folder.resolve(TENSORS.formatted(state.step()))));
        } catch (IOException e) {
            throw new CheckpointException("nothing to resume from in " + folder + ": " + e.getMessage(), e);
        }
    }
}
