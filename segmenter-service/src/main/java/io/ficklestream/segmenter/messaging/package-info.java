/** Between the topics and the domain: converts, calls, acknowledges, counts. */
package io.ficklestream.segmenter.messaging;
