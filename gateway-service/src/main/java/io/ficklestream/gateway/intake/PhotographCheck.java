package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.BoundedWork;
import io.ficklestream.gateway.domain.PhotographFacts;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.concurrent.TimeoutException;

/** Whether bytes are a photograph that every stage can decode: they are decoded once here, so that nobody else is surprised. */
public final class PhotographCheck {
    private static final String FIELD = "photograph";
    private static final String FORMATS = "JPEG, PNG, GIF, BMP and WebP";

    private final DecodeLimits limits;
    private final PhotographDecoder decoder;
    private final BoundedWork work;

    public PhotographCheck(DecodeLimits limits, BoundedWork work) {
        this.limits = limits;
        this.decoder = new PhotographDecoder(limits);
        this.work = work;
    }

    /** The size of a photograph. */
    Size check(byte[] photograph, PhotographFacts facts) {
        if (photograph.length == 0) {
            throw RefusedException.invalid(FIELD, "the photograph has no bytes");
        }
        if (photograph.length > limits.maxBytes()) {
            throw RefusedException.tooLarge(
                    limits.maxBytes(),
                    "the photograph has " + photograph.length + " bytes, and " + limits.maxBytes()
                            + " fit: store it with stronger compression or fewer pixels");
        }
        if (!facts.mediaType().startsWith("image/")) {
            throw RefusedException.unsupported("this is not a photograph that is read here; formats are " + FORMATS);
        }
        return decode(photograph);
    }

    private Size decode(byte[] photograph) {
        try {
            return work.run(() -> Size.of(decoder.decode(photograph)));
        } catch (UnreadablePhotographException e) {
            throw RefusedException.invalid(FIELD, "the photograph cannot be used: " + e.getMessage());
        } catch (TimeoutException e) {
            throw RefusedException.invalid(
                    FIELD,
                    "decoding the photograph took longer than "
                            + work.patience().toSeconds() + " s: store it anew, or with fewer pixels");
        }
    }

    /** Rows and columns. */
    record Size(int height, int width) {
        static Size of(RgbImage image) {
            return new Size(image.height(), image.width());
        }

        @Override
        public String toString() {
            return width + " x " + height;
        }
    }
}
