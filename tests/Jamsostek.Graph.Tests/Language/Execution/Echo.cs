using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Writes the runtime values of arguments as text.</summary>
internal static class Echo
{
    public static string Of(ArgumentValues arguments) => string.Join(' ', arguments.All.Select(argument => $"{argument.Key}={Of(argument.Value)}"));

    private static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        object?[] items => $"[{string.Join(',', items.Select(Of))}]",
        InputObject input => $"{{{string.Join(',', input.Fields.Select(field => $"{field.Key}={Of(field.Value)}"))}}}",
        _ => value.ToString()!,
    };
}
