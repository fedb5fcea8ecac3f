package io.ficklestream.benchmarks.inputs;

import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real photographs that lie in the project's samples folder. */
public final class SamplePhotographs {
    private SamplePhotographs() {}

    /** A sample, resized. */
    public static RgbImage named(String name, int height, int width) {
        Path file = ProjectLayout.ofRunningProgram()
                .samples()
                .resolve("photographs")
                .resolve(name + ".webp");
        try {
            RgbImage photograph = new PhotographDecoder(DecodeLimits.DEFAULT).decode(Files.readAllBytes(file));
            return Resampling.resize(photograph, height, width);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
