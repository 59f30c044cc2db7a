using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArmsGraph.Benchmarks;

/// <summary>What objects take on the heap, with all that they hold; entities, facts and the store itself are someone else's.</summary>
internal static class HeapSize
{
    private const long Header = 16;

    public static long Of(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        var bytes = 0L;
        while (open.TryPop(out var value))
        {
            if (!IsOthers(value.GetType()) && seen.Add(value))
            {
                bytes += value is Array array ? SizeOf(array, open) : Header + Fields(value, value.GetType(), open);
            }
        }

        return bytes;
    }

    private static bool IsOthers(Type type) =>
        type.Namespace?.StartsWith("ArmsGraph.Model", StringComparison.Ordinal) == true || type.Name is "FactStore" or "View" or "EntityTable" || typeof(Delegate).IsAssignableFrom(type) || typeof(MemberInfo).IsAssignableFrom(type);

    private static long SizeOf(Array array, Stack<object> open)
    {
        var element = array.GetType().GetElementType()!;
        if (!element.IsValueType || HoldsReferences(element))
        {
            foreach (var item in array)
            {
                if (item is not null && !element.IsValueType)
                {
                    open.Push(item);
                }
                else if (item is not null)
                {
                    Fields(item, element, open);
                }
            }
        }

        return Header + 8 + (array.LongLength * Width(element));
    }

    /// <summary>The width of all fields; what they refer to is left on the stack.</summary>
    private static long Fields(object value, Type type, Stack<object> open)
    {
        var bytes = 0L;
        for (var part = type; part is not null && part != typeof(object) && part != typeof(ValueType); part = part.BaseType!)
        {
            foreach (var field in part.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                bytes += Width(field.FieldType);
                if (!field.FieldType.IsPointer && !field.FieldType.IsPrimitive && field.GetValue(value) is { } held)
                {
                    if (!field.FieldType.IsValueType)
                    {
                        open.Push(held);
                    }
                    else if (HoldsReferences(field.FieldType))
                    {
                        Fields(held, field.FieldType, open);
                    }
                }
            }
        }

        return bytes;
    }

    private static int Width(Type type) => type.IsValueType
        ? (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!
        : IntPtr.Size;

    private static bool HoldsReferences(Type type) =>
        (bool)typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.IsReferenceOrContainsReferences))!.MakeGenericMethod(type).Invoke(null, null)!;
}
