package io.ficklestream.gateway.export;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.Exporter;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.Permits;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** One archive. */
public final class Export implements AutoCloseable {
    private final ExportRequest request;
    private final ExportSource source;
    private final ImagePages pages;
    private final Permits.Permit permit;

    Export(ExportRequest request, ExportSource source, ImagePages pages, Permits.Permit permit) {
        this.request = request;
        this.source = source;
        this.pages = pages;
        this.permit = permit;
    }

    /** Writes it, and lets another one begin. What cannot be written to its end is left incomplete, which whoever unpacks it notices. */
    public void writeTo(OutputStream zip) throws IOException {
        try (this;
                Exporter exporter = request.format().open(zip, VocClasses.NAMES)) {
            addPage(exporter);
            while (pages.hasNext()) {
                source.turn(pages, exporter::stillHere);
                addPage(exporter);
            }
            exporter.finish();
        }
    }

    /** Lets another one begin. */
    @Override
    public void close() {
        permit.close();
    }

    private void addPage(Exporter exporter) throws IOException {
        for (ImageRecord image : pages.images()) {
            MaskChoice chosen = request.choice().of(image);
            if (!chosen.isIn(image)) {
                exporter.leaveOut(image.id(), chosen.absence(image));
            } else if (chosen.isAsSure(image, request.query())) {
                add(exporter, image, chosen);
            }
        }
    }

    private void add(Exporter exporter, ImageRecord image, MaskChoice chosen) throws IOException {
        try {
            Optional<ExportImage> found = source.image(image, chosen, exporter::stillHere);
            if (found.isPresent()) {
                exporter.add(found.get());
            } else {
                exporter.leaveOut(image.id(), "its records are no longer kept");
            }
        } catch (IllegalArgumentException | UnreadablePhotographException e) {
            exporter.leaveOut(image.id(), String.valueOf(e.getMessage()));
        }
    }
}
