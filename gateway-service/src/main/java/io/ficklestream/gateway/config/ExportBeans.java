package io.ficklestream.gateway.config;

import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.export.Exports;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what writes archives from the settings. */
public class ExportBeans {

    @Produces
    @Singleton
    Exports exports(ImageTable table, Records records, HttpConfig config) {
        return new Exports(table, records, config.exports());
    }
}
