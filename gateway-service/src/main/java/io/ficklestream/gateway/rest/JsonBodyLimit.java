package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.RefusedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no more of a JSON body than the largest that makes sense. */
@Provider
public class JsonBodyLimit implements ReaderInterceptor {
    /** A list of twenty thousand ids. */
    static final int MOST_BYTES = 4 << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            context.setInputStream(new Counted(context.getInputStream()));
        }
        return context.proceed();
    }

    /** Refuses to be read any further at some point. */
    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > MOST_BYTES) {
                throw RefusedException.tooLarge(MOST_BYTES, "JSON here has at most " + MOST_BYTES + " bytes");
            }
        }
    }
}
