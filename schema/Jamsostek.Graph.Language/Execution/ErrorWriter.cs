using System.Collections;
using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Writes errors into the answer (specification, section 7.1.6).</summary>
internal static class ErrorWriter
{
    public static void Write(ResponseWriter writer, ReadOnlySpan<GraphQLError> errors)
    {
        writer.WriteRaw("["u8);
        for (var i = 0; i < errors.Length; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw(","u8);
            }

            Write(writer, errors[i]);
        }

        writer.WriteRaw("]"u8);
    }

    private static void Write(ResponseWriter writer, GraphQLError error)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(error.Message);
        if (!error.Locations.IsEmpty)
        {
            WriteLocations(writer, error.Locations);
        }

        if (error.Path is { } path)
        {
            writer.WriteRaw(",\"path\":"u8);
            WriteValue(writer, path);
        }

        if (error.Code is not null || !error.Extensions.IsEmpty)
        {
            WriteExtensions(writer, error);
        }

        writer.WriteRaw("}"u8);
    }

    private static void WriteLocations(ResponseWriter writer, ImmutableArray<SourceLocation> locations)
    {
        writer.WriteRaw(",\"locations\":["u8);
        for (var i = 0; i < locations.Length; i++)
        {
            writer.WriteRaw(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
            writer.WriteInt64(locations[i].Line);
            writer.WriteRaw(",\"column\":"u8);
            writer.WriteInt64(locations[i].Column);
            writer.WriteRaw("}"u8);
        }

        writer.WriteRaw("]"u8);
    }

    private static void WriteExtensions(ResponseWriter writer, GraphQLError error)
    {
        writer.WriteRaw(",\"extensions\":{"u8);
        var first = true;
        if (error.Code is { } code)
        {
            writer.WriteRaw("\"code\":"u8);
            writer.WriteString(code);
            first = false;
        }

        foreach (var (name, value) in error.Extensions)
        {
            if (!first)
            {
                writer.WriteRaw(","u8);
            }

            first = false;
            writer.WriteString(name);
            writer.WriteRaw(":"u8);
            WriteValue(writer, value);
        }

        writer.WriteRaw("}"u8);
    }

    private static void WriteValue(ResponseWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNull(); break;
            case string text: writer.WriteString(text); break;
            case bool truth: writer.WriteBoolean(truth); break;
            case int or long or short or byte: writer.WriteInt64(Convert.ToInt64(value)); break;
            case decimal number: writer.WriteDecimal(number); break;
            case double number when double.IsFinite(number): writer.WriteDouble(number); break;
            case IEnumerable list: WriteList(writer, list); break;
            default: writer.WriteString(value.ToString()); break;
        }
    }

    private static void WriteList(ResponseWriter writer, IEnumerable list)
    {
        writer.WriteRaw("["u8);
        var first = true;
        foreach (var item in list)
        {
            if (!first)
            {
                writer.WriteRaw(","u8);
            }

            first = false;
            WriteValue(writer, item);
        }

        writer.WriteRaw("]"u8);
    }
}
