package io.ficklestream.gateway.export;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.formats.ExportFormat;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.Exporter;
import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Page;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes archives, a few at the same time; memory holds one image of each, however many there are. */
public final class Exports {
    private static final int PAGE = 100;
    private static final int RETRY_SECONDS = 30;

    private final ImageTable table;
    private final ExportAssembly assembly;
    private final Semaphore permits;

    /** @param concurrency archives at the same time */
    public Exports(ImageTable table, Records records, int concurrency) {
        this.table = table;
        this.assembly = new ExportAssembly(records);
        this.permits = new Semaphore(concurrency);
    }

    /** An archive that is about to be written; whoever asks for it closes it. */
    public Export begin(ExportFormat format, ImageQuery query, MaskChoice choice) {
        Page<ImageRecord> first = table.list(query, Optional.empty(), PAGE);
        if (!permits.tryAcquire()) {
            throw RefusedException.busy(
                    RETRY_SECONDS, "as many archives are being written as the gateway writes at once: try again later");
        }
        return new Export(format, query, choice, first);
    }

    /** One archive. */
    public final class Export implements AutoCloseable {
        private final ExportFormat format;
        private final ImageQuery query;
        private final MaskChoice choice;
        private final Page<ImageRecord> first;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Export(ExportFormat format, ImageQuery query, MaskChoice choice, Page<ImageRecord> first) {
            this.format = format;
            this.query = query;
            this.choice = choice;
            this.first = first;
        }

        /** Writes it. What cannot be written to its end is left incomplete, which whoever unpacks it notices. */
        public void writeTo(OutputStream zip) throws IOException {
            try (Exporter exporter = format.open(zip, VocClasses.NAMES)) {
                Page<ImageRecord> page = first;
                add(exporter, page);
                while (page.cursor().isPresent()) {
                    page = table.list(query, page.cursor(), PAGE);
                    add(exporter, page);
                }
                exporter.finish();
            }
        }

        /** Lets another one begin. */
        @Override
        public void close() {
            if (open.getAndSet(false)) {
                permits.release();
            }
        }

        private void add(Exporter exporter, Page<ImageRecord> page) throws IOException {
            for (ImageRecord image : page.items()) {
                add(exporter, image);
            }
        }

        private void add(Exporter exporter, ImageRecord image) throws IOException {
            MaskChoice chosen = choice.of(image);
            if (image.submission().isEmpty() || !chosen.isIn(image)) {
                exporter.leaveOut(image.id(), "it has no such mask yet");
                return;
            }
            try {
                Optional<ExportImage> found = assembly.image(image, chosen);
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
}
