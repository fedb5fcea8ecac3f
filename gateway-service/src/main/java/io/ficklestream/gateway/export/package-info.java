/** Writes archives of photographs with their masks, an image at a time. */
package io.ficklestream.gateway.export;
