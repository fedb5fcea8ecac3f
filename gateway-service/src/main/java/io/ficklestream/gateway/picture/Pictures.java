package io.ficklestream.gateway.picture;

import io.ficklestream.gateway.domain.BoundedWork;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.UnavailableException;
import io.ficklestream.vision.image.PhotographDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The pictures of images: drawn when they are asked for, a few at a time, and kept for a while. */
public final class Pictures {
    private final Renderer renderer;
    private final BoundedWork work;
    private final PictureCache cache;

    /** @param cacheBytes drawn pictures that are kept */
    public Pictures(Records records, PhotographDecoder decoder, BoundedWork work, long cacheBytes) {
        this.renderer = new Renderer(records, decoder);
        this.work = work;
        this.cache = new PictureCache(cacheBytes);
    }

    /** The layers that an image has; every image that has a mask also has an overlay, which is not listed. */
    public static List<Layer> available(ImageRecord image) {
        return Arrays.stream(Layer.values())
                .filter(layer -> Sources.position(image, layer).isPresent())
                .toList();
    }

    /**
     * Tells pictures apart without drawing them: the same tag, the same bytes.
     *
     * @throws RefusedException if there is nothing to draw; says why
     */
    public static String tag(ImageRecord image, PictureRequest request) {
        // Positions begin at 0 again in another broker; the image's id and times do not repeat.
        String what = String.join(" ", Sources.of(image, request).toString(), image.id(), request.toString());
        return Digest.of(what + Sources.over(image, request) + Sources.times(image));
    }

    /** Draws a picture. */
    public byte[] draw(ImageRecord image, PictureRequest request) {
        String tag = tag(image, request);
        return cache.find(tag).orElseGet(() -> {
            byte[] picture = drawn(image, request);
            cache.put(tag, picture);
            return picture;
        });
    }

    private byte[] drawn(ImageRecord image, PictureRequest request) {
        try {
            return work.run(() -> renderer.draw(request, Sources.over(image, request), Sources.of(image, request)));
        } catch (TimeoutException e) {
            throw new UnavailableException(
                    "drawing took longer than " + work.patience().toSeconds() + " s", e);
        }
    }
}
