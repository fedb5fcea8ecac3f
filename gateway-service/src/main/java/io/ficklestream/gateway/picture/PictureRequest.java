package io.ficklestream.gateway.picture;

import io.ficklestream.gateway.domain.RefusedException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which picture somebody wants.
 *
 * @param layer what is drawn
 * @param width columns at most; the height follows. Empty: as large as it is
 * @param className whose localization map; empty: the strongest
 * @param beforeCrf whether the seeds are shown as they were before the dense CRF
 * @param over the mask that is drawn over the photograph; empty: the best there is
 * @param opacity of that mask, 0 to 1
 */
public record PictureRequest(
        Layer layer,
        OptionalInt width,
        Optional<String> className,
        boolean beforeCrf,
        Optional<Layer> over,
        double opacity) {
    /** The widest picture that is drawn. */
    public static final int WIDEST = 4096;

    public PictureRequest {
        if (width.isPresent() && (width.getAsInt() < 1 || width.getAsInt() > WIDEST)) {
            throw RefusedException.invalid("width", "width is 1 to " + WIDEST + " pixels, not " + width.getAsInt());
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw RefusedException.invalid("opacity", "opacity is 0 to 1, not " + opacity);
        }
        over.filter(mask -> !isMask(mask)).ifPresent(other -> {
            throw RefusedException.invalid(
                    "layer",
                    "\"" + other.text() + "\" cannot be drawn over a photograph: use mask, segmentation or seeds");
        });
    }

    private static boolean isMask(Layer layer) {
        return layer == Layer.MASK || layer == Layer.SEGMENTATION || layer == Layer.SEEDS;
    }
}
