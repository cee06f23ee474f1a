package com.autoboss.assistant.knowledge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an upload may be.
 *
 * @param largestFile ASSISTANT_UPLOAD_LARGEST_FILE
 */
@ConfigurationProperties("assistant.upload")
public record UploadLimits(@DefaultValue("200MB") DataSize largestFile) {}
