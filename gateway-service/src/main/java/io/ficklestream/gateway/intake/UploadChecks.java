package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.PhotographFacts;
import java.util.Optional;

/** Whether the pixels of an upload can be used. */
public final class UploadChecks {
    private final PhotographCheck photographs;
    private final MaskCheck masks;

    public UploadChecks(PhotographCheck photographs, MaskCheck masks) {
        this.photographs = photographs;
        this.masks = masks;
    }

    /** Checks the photograph and gives the mask, if there is one, as it is submitted. */
    Optional<byte[]> check(Upload upload, PhotographFacts facts) {
        PhotographCheck.Size size = photographs.check(upload.photograph(), facts);
        return upload.mask().map(mask -> masks.check(mask, size));
    }

    /** Checks a mask for a photograph that was accepted before. */
    byte[] mask(byte[] mask, byte[] photograph) {
        return masks.check(mask, photographs.check(photograph, PhotographFacts.of(photograph)));
    }
}
