using System.ComponentModel;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Jamsostek.Graph.Api.Documentation;

/// <summary>
/// The summaries of C# types and members as descriptions for the schema, so that a fact is described once. The compiler's documentation
/// file of each room read from is a resource of this assembly; its own types carry a <see cref="DescriptionAttribute"/>.
/// </summary>
internal sealed partial class XmlDescriptions
{
    private readonly Dictionary<string, string> _summaries = new(StringComparer.Ordinal);

    private XmlDescriptions(IEnumerable<string> resources)
    {
        foreach (var resource in resources)
        {
            using var stream = typeof(XmlDescriptions).Assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException($"The documentation '{resource}' is not in the assembly.");
            foreach (var member in XDocument.Load(stream).Descendants("member"))
            {
                if (member.Attribute("name")?.Value is { } name && member.Element("summary") is { } summary)
                {
                    _summaries[name] = Text(summary);
                }
            }
        }
    }

    /// <summary>The descriptions of the facts and of what is concluded from them.</summary>
    public static XmlDescriptions Facts { get; } = new(["Jamsostek.Graph.Semantics.xml", "Jamsostek.Graph.Analytics.xml", "Jamsostek.Graph.Projections.xml"]);

    /// <summary>The description of a type.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public string Of(Type type) => type.GetCustomAttribute<DescriptionAttribute>()?.Description ?? Find($"T:{Name(type)}");

    /// <summary>The description of a property, its interface's where it inherits it.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public string Of(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        foreach (var type in (Type[])[owner, .. owner.GetInterfaces()])
        {
            if (_summaries.TryGetValue($"P:{Name(type)}.{property.Name}", out var summary))
            {
                return summary;
            }
        }

        return Find($"P:{Name(owner)}.{property.Name}");
    }

    /// <summary>The description of a member of an enum.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public string Of(Type enumType, string member) =>
        enumType.GetField(member)?.GetCustomAttribute<DescriptionAttribute>()?.Description ?? Find($"F:{Name(enumType)}.{member}");

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private string Find(string name) =>
        _summaries.TryGetValue(name, out var summary) ? summary : throw new InvalidOperationException($"'{name}' has no documentation to describe it in the schema.");

    private static string Text(XElement summary)
    {
        var text = new StringBuilder();
        foreach (var node in summary.Nodes())
        {
            text.Append(node switch
            {
                XText words => words.Value,
                XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                XElement { Name.LocalName: "see" } see => $"`{Reference(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? "")}`",
                XElement element => element.Value,
                _ => "",
            });
        }

        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    /// <summary>What is referred to, by its name in the schema: <c>P:</c> marks a property, <c>F:</c> a member of an enum.</summary>
    private static string Reference(string reference)
    {
        var name = reference[(reference.LastIndexOfAny(['.', ':']) + 1)..];
        return reference.Split(':')[0] switch
        {
            "P" => Names.Camel(name),
            "F" => Names.Upper(name),
            _ => name,
        };
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
