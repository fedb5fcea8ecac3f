package io.ficklestream.gateway.export;

import io.ficklestream.formats.ExportImage;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import java.io.IOException;
import java.util.Optional;

/** Where archives get their images from, also while the broker or the table is away for a moment. */
final class ExportSource {
    private final ImageTable table;
    private final ExportAssembly assembly;
    private final Insistence insistence;

    ExportSource(ImageTable table, ExportAssembly assembly, Insistence insistence) {
        this.table = table;
        this.assembly = assembly;
        this.insistence = insistence;
    }

    /** The images that are asked for; the first of them are read now. */
    ImagePages pages(ExportRequest request) {
        return new ImagePages(table, request.query().withAnyConfidence());
    }

    /** Goes on to the next page. */
    void turn(ImagePages pages, Insistence.Meanwhile meanwhile) throws IOException {
        insistence.ask(pages::next, meanwhile);
    }

    /** See {@link ExportAssembly#image}. */
    Optional<ExportImage> image(ImageRecord image, MaskChoice choice, Insistence.Meanwhile meanwhile)
            throws IOException {
        return insistence.ask(() -> assembly.image(image, choice), meanwhile);
    }
}
