package io.ficklestream.launcher.segmenter;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.segmenter.training.SegmenterSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One training run and the folder that it leaves.
 *
 * @param input photographs, seeds, masks
 * @param architecture of the segmenter
 * @param options how it learns
 * @param batch photographs per step
 * @param steps how many
 * @param every so many steps it is measured and everything is saved
 * @param out folder for results
 * @param name the checkpoint's version
 */
record SegmenterRun(
        SegmenterInput input,
        SegmenterArchitecture architecture,
        SegmenterOptions options,
        int batch,
        int steps,
        int every,
        Path out,
        String name) {

    SegmenterRun {
        if (every < 1) {
            throw LauncherException.badInput("--save-every must be at least 1, not " + every);
        }
    }

    /** The folder of what a resume needs. */
    Path state() {
        return out.resolve("state");
    }

    Path checkpoint() {
        return out.resolve("checkpoint");
    }

    /** Makes the folder ready; refuses to mix two runs. */
    void prepare(boolean resume) {
        if (resume != SegmenterSnapshot.existsIn(state())) {
            throw LauncherException.badInput(
                    resume
                            ? "nothing to resume in " + out + ": leave --resume out"
                            : out + " holds an earlier run: go on with --resume, or choose another --out");
        }
        try {
            Files.createDirectories(state());
        } catch (IOException e) {
            throw LauncherException.badInput("cannot write to " + out + ": " + e.getMessage(), e);
        }
    }
}
