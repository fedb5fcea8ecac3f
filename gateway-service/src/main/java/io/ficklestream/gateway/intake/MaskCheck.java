package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.gateway.domain.BoundedWork;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.concurrent.TimeoutException;

/** Whether bytes are pixel labels that fit a photograph. */
public final class MaskCheck {
    private static final String FIELD = "mask";
    private static final byte IGNORE = (byte) VocClasses.IGNORE_INDEX;

    private final BoundedWork work;

    public MaskCheck(BoundedWork work) {
        this.work = work;
    }

    /** The mask as a palette PNG, whichever kind of PNG it was. */
    byte[] check(byte[] png, PhotographCheck.Size size) {
        try {
            return work.run(() -> encoded(PalettePng.decode(png), size));
        } catch (UnreadablePhotographException e) {
            throw RefusedException.invalid(FIELD, "the mask cannot be used: " + e.getMessage());
        } catch (TimeoutException e) {
            throw RefusedException.invalid(FIELD, "decoding the mask took too long: store it anew");
        }
    }

    private static byte[] encoded(LabelImage mask, PhotographCheck.Size size) {
        if (mask.height() != size.height() || mask.width() != size.width()) {
            throw RefusedException.invalid(
                    FIELD,
                    "the mask has " + mask.width() + " x " + mask.height() + " pixels and its photograph " + size
                            + ": they must have the same size");
        }
        requireKnown(mask.indices());
        return PalettePng.encode(mask);
    }

    private static void requireKnown(byte[] numbers) {
        boolean decidesSomething = false;
        for (byte number : numbers) {
            if (number != IGNORE) {
                requireKnown(number & 0xff);
                decidesSomething = true;
            }
        }
        if (!decidesSomething) {
            throw RefusedException.invalid(FIELD, "the mask decides no pixel: all are " + VocClasses.IGNORE_INDEX);
        }
    }

    private static void requireKnown(int number) {
        if (number >= VocClasses.NAMES.size()) {
            throw RefusedException.invalid(
                    FIELD,
                    "the mask has class number " + number + "; known are 0 to " + (VocClasses.NAMES.size() - 1)
                            + " and " + VocClasses.IGNORE_INDEX + " (undecided), see /classes");
        }
    }
}
