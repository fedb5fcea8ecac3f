package io.ficklestream.gateway.export;

import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Permits;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.RefusedException;
import java.time.Duration;

/** Writes archives, a few at the same time; memory holds one image of each, however many there are. */
public final class Exports {
    private static final int RETRY_SECONDS = 30;
    /** A broker that is started anew, or a part of the table that moves, takes less. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ExportSource source;
    private final Permits permits;

    /** @param concurrency archives at the same time */
    public Exports(ImageTable table, Records records, int concurrency) {
        this.source = new ExportSource(table, new ExportAssembly(records), new Insistence(LONGEST, PAUSE));
        this.permits = new Permits(concurrency);
    }

    /** An archive that is about to be written; whoever asks for it closes it. */
    public Export begin(ExportRequest request) {
        ImagePages pages = source.pages(request);
        Permits.Permit permit = permits.take()
                .orElseThrow(() -> RefusedException.busy(
                        RETRY_SECONDS,
                        "as many archives are being written as the gateway writes at once: try again later"));
        return new Export(request, source, pages, permit);
    }
}
