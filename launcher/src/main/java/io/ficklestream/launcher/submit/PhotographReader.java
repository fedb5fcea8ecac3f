package io.ficklestream.launcher.submit;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.IOException;
import java.nio.file.Files;

/** Reads photographs for the commands that run a network themselves, without the stream. */
public final class PhotographReader {

    private static final PhotographDecoder DECODER = new PhotographDecoder(DecodeLimits.DEFAULT);

    private PhotographReader() {}

    /** @throws LauncherException naming the file where it is absent or no photograph */
    public static RgbImage read(Photograph photograph) {
        try {
            return DECODER.decode(Files.readAllBytes(photograph.file()));
        } catch (IOException | UnreadablePhotographException e) {
            throw LauncherException.badInput(photograph.file() + ": " + e.getMessage(), e);
        }
    }
}
