/** Pascal VOC's folders, out and in. */
package io.ficklestream.formats.voc;
