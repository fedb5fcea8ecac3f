package io.ficklestream.gateway.export;

import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Page;
import java.util.List;
import java.util.Optional;

/** The images of a query, a page at a time. */
final class ImagePages {
    private static final int PAGE = 100;

    private final ImageTable table;
    private final ImageQuery query;
    private Page<ImageRecord> page;

    /** Reads the first page. */
    ImagePages(ImageTable table, ImageQuery query) {
        this.table = table;
        this.query = query;
        this.page = table.list(query, Optional.empty(), PAGE);
    }

    /** Those of this page. */
    List<ImageRecord> images() {
        return page.items();
    }

    boolean hasNext() {
        return page.cursor().isPresent();
    }

    /** Goes on to the next page; if that cannot be read now, this one stays. */
    List<ImageRecord> next() {
        page = table.list(query, page.cursor(), PAGE);
        return page.items();
    }
}
