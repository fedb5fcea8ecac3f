package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.RefusedException;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A filled-in upload form.
 *
 * @param photographs at least one
 * @param labels of all of them
 * @param mask of the only photograph; may be null
 * @param id of the only photograph; may be null
 */
record UploadForm(List<FileUpload> photographs, List<String> labels, FileUpload mask, String id) {
    UploadForm {
        if (photographs == null || photographs.isEmpty()) {
            throw RefusedException.invalid("photograph", "there is no part \"photograph\" with a file in the form");
        }
        photographs = List.copyOf(photographs);
        if (photographs.size() > 1 && mask != null) {
            throw RefusedException.invalid("mask", "a mask belongs to one photograph: send them one by one");
        }
        if (photographs.size() > 1 && id != null) {
            throw RefusedException.invalid("id", "an id belongs to one photograph: send them one by one");
        }
    }
}
