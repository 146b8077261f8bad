using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Telemetry;

/// <summary>
/// Writes one line for each request, without making the request wait: lines are written by one task in batches.
/// When writing cannot keep up, lines are dropped and their number is written instead.
/// </summary>
internal sealed class RequestLog : IHostedService
{
    private const int Backlog = 8_192;
    private readonly Channel<RequestTrace> _ended;
    private readonly Stream _output;
    private readonly bool _json;
    private readonly bool _requests;
    private readonly bool _routine;
    private readonly ArrayBufferWriter<byte> _lines = new(16_384);
    private long _dropped;
    private Task _writing = Task.CompletedTask;

    public RequestLog(ServerSettings settings, Stream output)
    {
        (_output, _json) = (output, settings.Get(SettingCatalogue.LogFormat) == "json");
        string level = settings.Get(SettingCatalogue.LogLevel);
        (_requests, _routine) = (level is "Debug" or "Information", level is "Debug");
        _ended = Channel.CreateBounded<RequestTrace>(new BoundedChannelOptions(Backlog) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
    }

    /// <summary>Hands a finished request over.</summary>
    public void Write(RequestTrace trace)
    {
        if ((trace.IsRoutine ? _routine : _requests) && !_ended.Writer.TryWrite(trace))
        {
            Interlocked.Increment(ref _dropped);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _writing = WriteAllAsync();
        return Task.CompletedTask;
    }

    /// <summary>Writes what is left; a reader of the log that does not read must not hold the stop.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _ended.Writer.TryComplete();
        return Task.WhenAny(_writing, Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None));
    }

    private async Task WriteAllAsync()
    {
        while (await _ended.Reader.WaitToReadAsync())
        {
            while (_lines.WrittenCount < 64 * 1024 && _ended.Reader.TryRead(out var trace))
            {
                Append(trace);
            }

            if (Interlocked.Exchange(ref _dropped, 0) is > 0 and var dropped)
            {
                AppendDropped(dropped);
            }

            await _output.WriteAsync(_lines.WrittenMemory);
            await _output.FlushAsync();
            _lines.ResetWrittenCount();
        }
    }

    private void Append(RequestTrace trace)
    {
        if (_json)
        {
            AppendJson(trace);
        }
        else
        {
            AppendSimple(trace);
        }

        _lines.Write("\n"u8);
    }

    private void AppendSimple(RequestTrace trace)
    {
        string line = string.Create(CultureInfo.InvariantCulture,
            $"{trace.EndedAt:yyyy-MM-ddTHH:mm:ss.fffZ} {trace.Method} {trace.Path} {trace.Status} {trace.Duration.TotalMilliseconds:0.000}ms {trace.Bytes}B");
        Encoding.UTF8.GetBytes(line, _lines);
        if (trace.OperationKind is { } kind)
        {
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
                $" {kind} {trace.OperationName ?? "-"} cost={trace.FieldCost:0.##}/{trace.TypeCost:0.##}"), _lines);
        }

        if (trace.DataVersion is { } version)
        {
            Encoding.UTF8.GetBytes($" data={version}", _lines);
        }

        if (trace.Principal.Name is { } caller)
        {
            Encoding.UTF8.GetBytes($" by={caller}", _lines);
        }

        if (trace.Errors > 0)
        {
            Encoding.UTF8.GetBytes($" errors={trace.Errors} {trace.ErrorCode ?? "-"}", _lines);
        }
    }

    private void AppendJson(RequestTrace trace)
    {
        using var json = new Utf8JsonWriter(_lines);
        json.WriteStartObject();
        json.WriteString("time"u8, trace.EndedAt);
        json.WriteString("event"u8, "request"u8);
        json.WriteString("method"u8, trace.Method);
        json.WriteString("path"u8, trace.Path);
        json.WriteNumber("status"u8, trace.Status);
        json.WriteNumber("durationMs"u8, Math.Round(trace.Duration.TotalMilliseconds, 3));
        json.WriteNumber("bytes"u8, trace.Bytes);
        if (trace.OperationKind is not null)
        {
            json.WriteString("kind"u8, trace.OperationKind);
            json.WriteString("operation"u8, trace.OperationName);
            json.WriteNumber("fieldCost"u8, trace.FieldCost);
            json.WriteNumber("typeCost"u8, trace.TypeCost);
        }

        json.WriteString("dataVersion"u8, trace.DataVersion);
        if (trace.Principal.Name is { } caller)
        {
            json.WriteString("caller"u8, caller);
        }

        json.WriteNumber("errors"u8, trace.Errors);
        json.WriteString("code"u8, trace.ErrorCode);
        if (trace.TraceId is not null)
        {
            json.WriteString("traceId"u8, trace.TraceId);
        }

        json.WriteEndObject();
    }

    private void AppendDropped(long count)
        => Encoding.UTF8.GetBytes(_json ? $"{{\"event\":\"dropped\",\"lines\":{count}}}\n" : $"{count} request lines were dropped: the log could not be written fast enough\n", _lines);
}
