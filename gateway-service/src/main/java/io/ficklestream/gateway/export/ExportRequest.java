package io.ficklestream.gateway.export;

import io.ficklestream.formats.ExportFormat;
import io.ficklestream.gateway.domain.ImageQuery;

/**
 * An archive that somebody wants.
 *
 * @param format how it is laid out
 * @param query which images go into it; bounds of the confidence are those of the chosen mask, not of the seeds
 * @param choice which of their masks
 */
public record ExportRequest(ExportFormat format, ImageQuery query, MaskChoice choice) {}
